import { defineFailures } from '@guatu/platform';

export const unitFailures = defineFailures('units', {
  unknownParent: {
    status: 400,
    zh: '上级单位不存在、已停用或不在您的管理范围内，未作任何更改。',
    en: 'The parent unit does not exist, is closed, or is outside what you manage; nothing was changed.',
  },
  nameTaken: {
    status: 409,
    zh: '同一上级单位下已有“{name}”，请换一个名称。',
    en: 'There is already a unit "{name}" under this parent; choose another name.',
  },
  inUse: {
    status: 409,
    zh: '该单位不能停用：本单位及下级还有 {items} 个未办结事项、{users} 个启用的账号、{units} 个启用的下级单位。请先移交或停用。',
    en: 'The unit cannot be closed: it and the units below still have {items} unfinished items, {users} active accounts and {units} active units below. Hand them over or close them first.',
  },
  parentClosed: {
    status: 409,
    zh: '上级单位已停用，请先启用上级单位。',
    en: 'The parent unit is closed; open it first.',
  },
});
