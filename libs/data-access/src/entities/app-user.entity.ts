import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** An account. The hash is argon2id; failed sign-ins are counted for the lock-out. */
@Entity('app_user')
export class AppUser {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text')
  login!: string;

  @Column('text')
  name!: string;

  @Column('text')
  passwordHash!: string;

  @Column('integer')
  unitId!: number;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  locale!: 'zh' | 'en';

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  failedLogins!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;

  @VersionColumn()
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
