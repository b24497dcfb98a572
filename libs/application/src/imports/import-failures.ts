import { defineFailures } from '@guatu/platform';

export const importFailures = defineFailures('imports', {
  noFile: {
    status: 400,
    zh: '没有收到文件。请选择一个 .xlsx、.xls 或 .csv 台账文件（表单字段名 file）。',
    en: 'No file arrived. Choose one .xlsx, .xls or .csv ledger (multipart field "file").',
  },
  tooLarge: {
    status: 413,
    zh: '文件超过上限 {limit} MB，已拒绝接收，未作任何更改。请删去图片和多余工作表，或拆成几个文件后再导入。',
    en: 'The file is larger than the limit of {limit} MB and was refused; nothing was changed. Remove pictures and spare sheets, or split it.',
  },
  interrupted: {
    status: 400,
    zh: '文件没有传完，未作任何更改。请重新上传。',
    en: 'The upload ended early; nothing was changed. Upload the file again.',
  },
  oneFile: {
    status: 400,
    zh: '一次只能上传一个文件，未作任何更改。请逐个上传。',
    en: 'One upload takes one file; nothing was changed. Upload them one after the other.',
  },
  unknownField: {
    status: 400,
    zh: '“{field}”不是这类台账的字段，未作任何更改。',
    en: '"{field}" is not a field of this kind of ledger; nothing was changed.',
  },
  headerRows: {
    status: 400,
    zh: '表头第 {first} 行到第 {last} 行不可用：末行不能在首行之前，表头最多 {limit} 行。未作任何更改。',
    en: 'Rows {first} to {last} cannot be a header: the last must not lie before the first, and a header has at most {limit} rows. Nothing was changed.',
  },
  expired: {
    status: 410,
    zh: '这次导入已过期（超过 24 小时或已有更新的上传），文件已删除。请重新上传。',
    en: 'This import has expired (after 24 hours, or overtaken by newer uploads) and its file is gone. Upload it again.',
  },
  committed: {
    status: 409,
    zh: '这次导入已经提交，不能再更改。如需更正，请修改文件后重新上传。',
    en: 'This import is committed and cannot change any more. To correct it, upload the corrected file.',
  },
  notCommittable: {
    status: 409,
    zh: '文件还有 {errors} 个错误，未导入任何内容。请按提示改正后重新上传。',
    en: 'The file still has {errors} errors; nothing was imported. Correct the marked places and upload it again.',
  },
  listChanged: {
    status: 409,
    zh: '预览之后，清单内容（事项、单位或行动日期）已被他人更改，未导入任何内容。请刷新预览，核对后再提交。',
    en: 'Since the preview, somebody changed the list, its units or the campaign; nothing was imported. Refresh the preview, look at it and commit again.',
  },
});
