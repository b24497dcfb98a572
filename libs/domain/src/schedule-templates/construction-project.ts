import { inOrder, office, site, type ScheduleTemplate } from './schedule-template.js';

/** A building with its approvals: land, planning and environment run side by side up to the construction permit. */
export const constructionProject: ScheduleTemplate = {
  code: 'construction-project',
  name: { zh: '建设项目（含审批）', en: 'Construction project with its approvals' },
  steps: [
    office('approval', '立项批复', 'Project approval', 10),
    office('land', '用地审批', 'Land use approval', 30),
    office('planning', '规划许可', 'Planning permits', 20),
    office('environment', '环评批复', 'Environmental approval', 30),
    office('permit', '施工许可', 'Construction permit', 7),
    site('foundation', '基础完成', 'Foundation done', 45),
    site('structure', '主体封顶', 'Structure capped', 120),
    site('equipment', '设备安装', 'Equipment installed', 60),
    site('trial', '试运行', 'Trial run', 30),
    office('completion', '竣工验收', 'Completion accepted', 15),
  ],
  links: [
    ...inOrder('approval', 'land', 'planning', 'permit'),
    ...inOrder('approval', 'environment', 'permit', 'foundation'),
    // Concrete cures before it is loaded.
    { from: 'foundation', to: 'structure', lag: 7, lagUnit: 'calendar' },
    ...inOrder('structure', 'equipment', 'trial', 'completion'),
  ],
};
