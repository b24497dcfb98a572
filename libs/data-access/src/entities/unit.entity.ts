import type { UnitKind } from '@guatu/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A node of the organisation tree. */
@Entity('unit')
export class Unit {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer', { nullable: true })
  parentId!: number | null;

  /** '/1/5/9/': ids from the root to this unit; a subtree is everything that starts with it. */
  @Column('text')
  path!: string;

  @Column('text')
  kind!: UnitKind;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  shortName!: string | null;

  /** Other names under which ledgers mention it. */
  @Column('text', { array: true })
  aliases!: string[];

  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  @VersionColumn()
  version!: number;
}
