import { inOrder, office, site, type ScheduleTemplate } from './schedule-template.js';

/** A factory: machines are ordered while the approvals and the hall go on. */
export const industrialProject: ScheduleTemplate = {
  code: 'industrial-project',
  name: { zh: '工业项目', en: 'Industrial project' },
  steps: [
    office('filing', '项目备案', 'Project filed', 5),
    office('land', '土地出让与不动产登记', 'Land granted and registered', 40),
    office('planning', '规划许可', 'Planning permits', 15),
    office('environment', '环评批复', 'Environmental approval', 30),
    office('energy', '节能审查', 'Energy review', 20),
    office('safety', '安全预评价', 'Safety assessment', 20),
    office('permit', '施工许可', 'Construction permit', 7),
    site('order', '设备订货到场', 'Machines ordered and delivered', 150),
    site('hall', '厂房建成', 'Hall built', 180),
    site('install', '设备安装', 'Machines installed', 45),
    site('trial', '联合试车', 'Trial production', 30),
    office('acceptance', '竣工验收', 'Completion accepted', 15),
    office('production', '正式投产', 'Production started', 5),
  ],
  links: [
    ...inOrder('filing', 'land', 'planning', 'permit', 'hall'),
    ...inOrder('filing', 'environment', 'permit'),
    ...inOrder('filing', 'energy', 'permit'),
    ...inOrder('filing', 'safety', 'permit'),
    ...inOrder('planning', 'order', 'install'),
    ...inOrder('hall', 'install', 'trial', 'acceptance', 'production'),
  ],
};
