import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { roles } from '@guatu/domain';
import { Button, Form, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitNode } from '../../../lib/units/unit-tree.js';
import { useRequired } from '../use-required.js';

/** Roles, each on a unit and valid below it. */
export function GrantFields({ tree }: { tree: UnitNode[] }) {
  const { t } = useTranslation(['settings', 'common']);
  const required = useRequired();
  return (
    <Form.Item label={t('users.roles')} required>
      <Form.List
        name="grants"
        rules={[
          {
            validator: (_rule, grants?: unknown[]) =>
              grants?.length ? Promise.resolve() : Promise.reject(new Error(t('users.noRole'))),
          },
        ]}
      >
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="grant-line">
                <Form.Item name={[name, 'role']} rules={required(t('users.role'))}>
                  <Select
                    aria-label={t('users.role')}
                    options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'unitId']} rules={required(t('users.scope'))}>
                  <TreeSelect
                    aria-label={t('users.scope')}
                    placeholder={t('users.scope')}
                    showSearch={{ treeNodeFilterProp: 'title' }}
                    treeDefaultExpandAll
                    treeData={tree}
                  />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('users.removeRole')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button
              type="dashed"
              size="small"
              icon={<PlusOutlined />}
              onClick={() => add({ role: 'unitClerk' })}
            >
              {t('users.addRole')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
