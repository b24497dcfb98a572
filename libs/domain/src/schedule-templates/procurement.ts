import { inOrder, office, site, type ScheduleTemplate } from './schedule-template.js';

/** A public purchase by open tender, with the notice periods that are set for one. */
export const procurement: ScheduleTemplate = {
  code: 'procurement',
  name: { zh: '政府采购（公开招标）', en: 'Public procurement by open tender' },
  steps: [
    office('budget', '落实采购预算', 'Budget confirmed', 5),
    site('intention', '采购意向公开', 'Intention published', 30),
    office('documents', '编制招标文件', 'Tender documents written', 10),
    site('notice', '发布招标公告至投标截止', 'Tender open', 20),
    office('evaluation', '开标评标', 'Bids opened and evaluated', 2),
    office('award', '确定并公告中标结果', 'Award decided and published', 5),
    office('objections', '质疑期', 'Time for objections', 7),
    office('contract', '签订合同', 'Contract signed', 10),
    site('delivery', '供货与安装', 'Delivered and installed', 60),
    office('acceptance', '履约验收', 'Delivery accepted', 5),
    office('payment', '支付款项', 'Paid', 10),
  ],
  links: [
    ...inOrder('budget', 'intention', 'notice'),
    ...inOrder('budget', 'documents', 'notice', 'evaluation', 'award', 'objections', 'contract'),
    ...inOrder('contract', 'delivery', 'acceptance', 'payment'),
  ],
};
