import type { ItemKind } from '../model/kinds.js';
import type { FieldKey } from './ledger-fields.js';

type Synonyms = Partial<Record<FieldKey, string>>;

/** What offices call the fields in both kinds of ledger, written without spaces and brackets. */
const common: Synonyms = {
  number: '顺序号 序号 编号 项目序号 任务序号 序 号 no no. #',
  aspect: '专项 方面 专项/方面 专项行动 类别 所属方面 所属专项 任务类别 项目类别 分类 板块 领域 aspect',
  goal: '目标要求 目标 工作目标 任务目标 年度目标 目标任务要求 工作要求 预期目标 完成标准 goal',
  basis: '任务来源/依据 任务来源 来源 依据 工作依据 文件依据 政策依据 交办来源 basis',
  leader:
    '县级包联领导 包联县级领导 牵头县领导 责任县领导 县领导 包抓县级领导 分管县领导 包联领导 包联县领导 包联 牵头领导 责任领导 分管领导 县级领导 包保领导 包抓 包抓领导 挂联领导 联系领导 挂钩领导 主管领导 leader',
  leadUnit:
    '牵头责任部门 责任落实单位 牵头 主责 责任主体 主责部门 包联单位 牵头责任单位 牵头单位 责任单位 牵头部门 责任部门 主责单位 牵头责任单位 承办单位 主办单位 落实单位 实施责任单位 leadunit responsibleunit',
  supportUnits:
    '配合 参与部门 协办部门 协助部门 配合单位 配合部门 协办单位 协同单位 参与单位 责任配合单位 协助单位 supportunits',
  contact:
    '包联责任人 单位责任人 具体联系人 责任人及职务 责任人 具体责任人 联系人 负责人 经办人 直接责任人 具体负责人 项目负责人 责任人姓名 contact',
  contactPhone:
    '手机号及联系电话 联系人电话 联系电话 电话 手机 手机号 手机号码 联系方式 责任人电话 责任人联系电话 phone',
  startsOn: '开始时间 启动时间 起始时间 开始日期 启动日期 起始日期 starts startson',
  dueOn:
    '办理时限 时间要求 完成时间要求 任务时限 计划完成 计划完成时限 限期 期限 工作时限 完成时间节点 时间期限 完成时限 完成时间 时限 完成期限 截止时间 截止日期 时限要求 计划完成时间 要求完成时间 办结时限 完成日期 完成时限要求 最后期限 dueon deadline due',
  milestones:
    '节点 时间节点 节点计划 关键节点 工作节点 节点安排 进度安排 推进计划 季度目标 月度目标 节点季度/月度形象进度 阶段目标 倒排工期 节点目标 milestones',
  progressNote:
    '目前进展情况 目前情况 落实进展 工作进展情况 完成进展 进度情况 进展说明 推进落实情况 进展情况 进展 工作进展 推进情况 完成情况 落实情况 目前进展 进展情况说明 最新进展 工作推进情况 任务进展 当前进展 progress',
  completionRate:
    '完成率 完成率% 完成比例 完成进度 完成百分比 进度 进度% 进度百分比 完成度 总体进度 completionrate',
  light: '亮灯 亮灯情况 灯色 红黄绿灯 三色灯 亮灯状态 预警 预警状态 红黄绿 light',
  problems:
    '问题及困难 存在问题和困难 困难和问题 存在困难和问题 问题困难 存在问题 存在的问题 问题 困难问题 主要问题 存在困难 存在问题及困难 需协调解决的问题 需要协调的问题 存在的主要问题 problems',
  nextStep:
    '下一步工作打算 下步工作计划 下一步工作计划 解决措施 工作打算 下一步措施 下步措施 下一步打算 下一步工作 下一步计划 下步工作打算 下一步工作措施 下步计划 整改措施 推进措施 nextstep',
  isDone: '是否已完成 完成状态 是否完成 完成与否 是否办结 是否销号 办结情况 done',
  closedOn: '销号时间 销号日期 办结时间 实际完成时间 实际完成日期 完成销号时间 closedon',
  remark: '备注 说明 备注说明 附注 remark remarks',
};

const ofTask: Synonyms = {
  title:
    '任务清单 工作措施 任务分解 重点任务内容 具体措施 工作任务内容 主要工作任务 措施 任务内容 任务 工作任务 任务名称 重点任务 工作内容 事项 事项名称 工作事项 主要任务 具体任务 目标任务 重点工作 任务事项 项目名称 title task',
  imageProgress: '',
  progressNote: '形象进度',
};

const ofProject: Synonyms = {
  title: '项目名称 项目 名称 工程名称 重点项目 重点项目名称 title project projectname',
  projectCode: '项目代码 项目编码 项目统一代码 统一代码 投资项目代码 项目赋码 在线审批平台代码 projectcode',
  nature: '建设性质 性质 项目性质 建设类型 nature',
  site: '建设地点 建设地址 地点 项目地点 项目选址 选址 site',
  content:
    '建设内容及规模 建设内容 建设规模及内容 建设规模 建设规模和内容 主要建设内容 主要建设内容及规模 项目内容 contentandscale content',
  years: '建设年限 起止年限 建设起止年限 建设周期 建设工期 建设期限 years',
  totalInvestment:
    '总投资 项目总投资 计划总投资 总投资额 投资总额 估算总投资 概算总投资 投资总投资 totalinvestment',
  fundSource: '资金来源 资金渠道 资金筹措 资金筹措方式 fundsource',
  investedBefore:
    '上年底累计 上年底累计完成 截至上年底累计完成投资 上年末累计 截至上年底完成投资 至上年底累计完成投资 以前年度完成投资 截至去年底累计完成投资 investedbeforethisyear',
  yearPlan:
    '年度计划投资 年度计划 本年计划 本年计划投资 今年计划投资 当年计划投资 年计划投资 年度投资计划 本年度计划投资 年度目标投资 planoftheyear',
  monthDone: '本月完成 本月完成投资 当月完成 当月完成投资 当月投资 本月投资 donethismonth',
  yearDone:
    '本年累计完成 本年累计完成投资 年度累计完成 年度完成投资 本年完成 今年累计完成投资 年初以来累计完成 年内累计完成投资 本年度累计完成投资 当年累计完成投资 1月至本月累计完成 donethisyear',
  yearDonePercent:
    '占年度计划% 占年度计划 占年度计划比例 占年计划% 占年计划 占年度计划投资比例 年度计划完成率 年度投资完成率 完成年度计划% shareoftheplan',
  cumulativeDone:
    '开工以来累计 开工以来累计完成 开工以来累计完成投资 累计完成投资 累计完成 开工累计完成投资 donesincethestart',
  imageProgress:
    '形象进度 目前形象进度 工程形象进度 当前形象进度 项目形象进度 建设进度 工程进度 physicalprogress',
  plannedStart:
    '预计开工 拟开工 计划开工 计划开工时间 拟开工时间 预计开工时间 开工时间计划 开工计划 计划开工日期 开竣工时间计划开工 plannedstart',
  actualStart:
    '开工 实际开工 实际开工时间 开工时间 开工时间实际 开工日期 已开工时间 实际开工日期 actualstart',
  plannedFinish:
    '预计竣工 拟竣工 预计完工 计划完工 预计建成 计划建成 预计完成时间 计划投产 计划竣工 计划竣工时间 预计竣工时间 竣工时间计划 拟竣工时间 计划完工时间 竣工时间 竣工日期 建成时间 计划建成时间 计划竣工日期 计划投产时间 plannedfinish',
  actualFinish: '实际竣工 实际竣工时间 竣工时间实际 实际完工时间 实际竣工日期 actualfinish',
  permits: '手续 手续办理 手续办理情况 前期手续 前期手续办理情况 审批手续 手续情况 permits',
  countedInStatistics: '是否纳统 纳统 是否入统 入统 纳统情况 入统情况 是否入库 countedinstatistics',
  developer:
    '建设单位 建设主体 业主单位 实施单位 项目单位 项目业主 实施主体 建设业主 项目法人 投资主体 developer',
};

function tableOf(...sources: Synonyms[]): ReadonlyMap<string, FieldKey> {
  const table = new Map<string, FieldKey>();
  for (const source of sources) {
    for (const [field, names] of Object.entries(source) as [FieldKey, string][]) {
      for (const name of names.split(' ').filter(Boolean)) table.set(name, field);
    }
  }
  return table;
}

/** Header text (compact, lower case) → field, for each kind of ledger; a kind's own words win. */
export const headerSynonyms: Record<ItemKind, ReadonlyMap<string, FieldKey>> = {
  task: tableOf(common, ofTask),
  project: tableOf(common, ofProject),
};
