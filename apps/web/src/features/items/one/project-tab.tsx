import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../components/text/money.js';
import type { Project } from '../../../lib/api/types.js';
import { percent } from '../../../lib/format/number.js';

/** The project profile: what, how much, when, and its permits. */
export function ProjectTab({ project }: { project: Project }) {
  const { t } = useTranslation(['items', 'common']);
  const none = t('common:noValue');
  const counted = project.countedInStatistics;
  const share =
    project.yearPlan && project.yearDone !== null
      ? t('project.yearDonePercent', { percent: percent((project.yearDone / project.yearPlan) * 100) })
      : null;
  const basic: [string, ReactNode][] = [
    [t('project.projectCode'), project.projectCode],
    [t('project.nature'), project.nature && t(`project.natures.${project.nature}`)],
    [t('project.site'), project.site],
    [t('project.content'), project.content],
    [t('project.years'), project.years],
    [t('project.developer'), project.developer],
    [t('project.countedInStatistics'), counted === null ? null : t(counted ? 'project.yes' : 'project.no')],
    [t('project.imageProgress'), project.imageProgress],
  ];
  const money = [
    'totalInvestment',
    'investedBefore',
    'yearPlan',
    'monthDone',
    'yearDone',
    'cumulativeDone',
  ] as const;
  const dates = ['plannedStart', 'actualStart', 'plannedFinish', 'actualFinish'] as const;
  const investment: [string, ReactNode][] = [
    ...money.map((key): [string, ReactNode] => [
      t(`project.${key}`),
      <>
        <Money yuan={project[key]} /> {key === 'yearDone' && <span className="soft small">{share}</span>}
      </>,
    ]),
    [t('project.fundSource'), project.fundSource],
  ];
  const groups: [string, [string, ReactNode][]][] = [
    [t('project.basic'), basic],
    [t('project.investment'), investment],
    [t('project.schedule'), dates.map((key) => [t(`project.${key}`), project[key]])],
    [t('project.permits'), Object.entries(project.permits)],
  ];
  return (
    <div className="project-groups">
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value ?? none}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
