import type { ItemKind } from '@guatu/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A numbered list of a campaign. The expected counts are checksums, not facts. */
@Entity('work_list')
export class WorkList {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer')
  campaignId!: number;

  @Column('integer')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: ItemKind;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('integer', { nullable: true })
  expectedItems!: number | null;

  @Column('integer', { nullable: true })
  expectedAspects!: number | null;

  @VersionColumn()
  version!: number;
}
