import type { ItemKind, ItemStatus, Light, Reason } from '@guatu/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** One numbered line of a list, task or project, with its newest assessment. */
@Entity('work_item')
export class WorkItem {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer')
  campaignId!: number;

  @Column('integer')
  workListId!: number;

  @Column('integer', { nullable: true })
  aspectId!: number | null;

  @Column('text')
  kind!: ItemKind;

  @Column('text')
  number!: string;

  /** Place in the list; numbers are text ("3-2"). */
  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  goal!: string | null;

  @Column('text', { nullable: true })
  basis!: string | null;

  @Column('text', { nullable: true })
  leaderName!: string | null;

  @Column('text', { nullable: true })
  contactName!: string | null;

  @Column('text', { nullable: true })
  contactPhone!: string | null;

  /** The accountable account, if one is named; otherwise the lead unit's people are asked. */
  @Column('integer', { nullable: true })
  ownerId!: number | null;

  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Column('date')
  dueOn!: string;

  @Column('date')
  originalDueOn!: string;

  @Column('integer')
  dueVersion!: number;

  @Column('text')
  status!: ItemStatus;

  /** Percent, 0-100, two decimals. */
  @Column('numeric', { precision: 5, scale: 2 })
  completionRate!: number;

  @Column('date', { nullable: true })
  finishedOn!: string | null;

  @Column('text', { nullable: true })
  progressNote!: string | null;

  @Column('text', { nullable: true })
  problems!: string | null;

  @Column('text', { nullable: true })
  nextStep!: string | null;

  @Column('text', { nullable: true })
  remark!: string | null;

  @Column('date', { nullable: true })
  lastReportOn!: string | null;

  @Column('text')
  light!: Light;

  @Column('jsonb')
  lightReasons!: Reason[];

  @Column('numeric', { precision: 5, scale: 2 })
  plannedRate!: number;

  /** Working days. */
  @Column('integer')
  daysOverdue!: number;

  @Column('date', { nullable: true })
  assessedOn!: string | null;

  @VersionColumn()
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;
}
