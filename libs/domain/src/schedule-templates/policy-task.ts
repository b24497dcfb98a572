import { inOrder, office, site, type ScheduleTemplate } from './schedule-template.js';

/** A measure from its draft to the check of what it brought. */
export const policyTask: ScheduleTemplate = {
  code: 'policy-task',
  name: { zh: '政策文件与专项任务', en: 'Policy task' },
  steps: [
    office('study', '调查研究', 'Study', 10),
    office('draft', '起草初稿', 'First draft', 10),
    office('offices', '征求部门意见', 'Comments of the offices', 7),
    site('public', '公开征求意见', 'Public comments', 30),
    office('revision', '修改完善', 'Revision', 5),
    office('legal', '合法性审查', 'Legal review', 5),
    office('decision', '集体审议', 'Decision', 5),
    office('issue', '印发公布', 'Issued', 3),
    office('training', '宣传解读', 'Explained and trained', 10),
    site('rollout', '组织实施', 'Carried out', 60),
    office('check', '督查总结', 'Checked and summed up', 10),
  ],
  links: [
    ...inOrder('study', 'draft', 'offices', 'revision'),
    ...inOrder('draft', 'public', 'revision', 'legal', 'decision', 'issue'),
    ...inOrder('issue', 'training', 'check'),
    ...inOrder('issue', 'rollout', 'check'),
  ],
};
