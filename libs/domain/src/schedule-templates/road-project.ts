import { inOrder, office, site, type ScheduleTemplate } from './schedule-template.js';

/** A road: land is cleared while the design is approved and tendered; bridges run beside the subgrade. */
export const roadProject: ScheduleTemplate = {
  code: 'road-project',
  name: { zh: '公路项目', en: 'Road project' },
  steps: [
    office('feasibility', '工可批复', 'Feasibility study approved', 20),
    office('land', '用地报批', 'Land use approval', 40),
    office('environment', '环评批复', 'Environmental approval', 30),
    site('design', '勘察与施工图设计', 'Survey and design', 60),
    office('designApproval', '施工图批复', 'Design approved', 15),
    site('tender', '施工招标', 'Works tendered', 35),
    site('clearance', '征地拆迁', 'Land cleared', 60),
    office('permit', '施工许可', 'Construction permit', 20),
    site('subgrade', '路基贯通', 'Subgrade through', 120),
    site('bridges', '桥涵完成', 'Bridges and culverts done', 150),
    site('base', '路面基层', 'Base course', 45),
    site('surface', '沥青面层', 'Surface course', 30),
    site('furniture', '交安设施', 'Signs and barriers', 30),
    office('handover', '交工验收', 'Works accepted', 10),
  ],
  links: [
    ...inOrder('feasibility', 'land', 'permit'),
    ...inOrder('feasibility', 'environment', 'permit'),
    ...inOrder('feasibility', 'design', 'designApproval', 'tender', 'permit'),
    ...inOrder('land', 'clearance', 'subgrade'),
    ...inOrder('permit', 'subgrade', 'base'),
    { from: 'subgrade', to: 'bridges', type: 'SS', lag: 15, lagUnit: 'calendar' },
    ...inOrder('bridges', 'base'),
    { from: 'base', to: 'surface', lag: 7, lagUnit: 'calendar' },
    { from: 'surface', to: 'furniture', type: 'SS', lag: 10, lagUnit: 'calendar' },
    ...inOrder('surface', 'handover'),
    ...inOrder('furniture', 'handover'),
  ],
};
