import type { CreateUserInput, ListUsersInput, UpdateUserInput } from '@guatu/application';
import { type Role, roles } from '@guatu/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { Trim } from '../../http/trim.js';
import { IsId } from '../../http/is-id.js';
import { OneLine } from '../../http/one-line.js';

const phonePattern = /^[0-9+ -]{5,30}$/;

/** A role that counts in the subtree of a unit. */
export class GrantDto {
  @IsIn(roles)
  role!: Role;

  @IsId()
  unitId!: number;
}

export class ListUsersQuery implements ListUsersInput {
  /** Part of a login, a name or a unit's name. */
  @IfPresent()
  @Trim()
  @IsString()
  @Length(0, 100)
  q?: string;

  /** `nextCursor` of the page before. */
  @IfPresent()
  @Matches(/^\d{1,9}$/)
  cursor?: string;

  /** 50 when left out. */
  @IfPresent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class CreateUserDto implements CreateUserInput {
  /** Lower case letters, digits, dot, dash and underscore. */
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  login!: string;

  @OneLine()
  @IsString()
  @Length(1, 100)
  name!: string;

  @IsString()
  @Length(1, 200)
  password!: string;

  @IsId()
  unitId!: number;

  @IsOptional()
  @IsEmail()
  email?: string | null;

  @IsOptional()
  @Matches(phonePattern)
  phone?: string | null;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];
}

export class UpdateUserDto implements UpdateUserInput {
  @IfPresent()
  @OneLine()
  @IsString()
  @Length(1, 100)
  name?: string;

  @IfPresent()
  @IsId()
  unitId?: number;

  @IsOptional()
  @IsEmail()
  email?: string | null;

  @IsOptional()
  @Matches(phonePattern)
  phone?: string | null;

  /** False closes the account. */
  @IfPresent()
  @IsBoolean()
  active?: boolean;

  /** Replaces all roles. */
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants?: GrantDto[];

  /** True lifts the lock after wrong passwords. */
  @IfPresent()
  @IsBoolean()
  unlock?: boolean;
}

export class ResetPasswordDto {
  @IsString()
  @Length(1, 200)
  password!: string;
}
