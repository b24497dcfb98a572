import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** A yearly special action of one county (or zone). */
@Entity('campaign')
export class Campaign {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer')
  unitId!: number;

  @Column('text')
  name!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @VersionColumn()
  version!: number;
}
