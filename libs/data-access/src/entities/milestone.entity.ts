import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A dated step of an item. */
@Entity('milestone')
export class Milestone {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('integer')
  itemId!: number;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('date')
  dueOn!: string;

  @Column('numeric', { precision: 6, scale: 2 })
  weight!: number;

  @Column('date', { nullable: true })
  doneOn!: string | null;
}
