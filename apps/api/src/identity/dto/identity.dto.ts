import type {
  AddTokenInput,
  ChangePasswordInput,
  SetUpInput,
  SignInInput,
  UpdateMeInput,
} from '@guatu/application';
import { IsEmail, IsIn, IsISO8601, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IfPresent } from '../../http/if-present.js';
import { OneLine } from '../../http/one-line.js';

export class SignInDto implements SignInInput {
  @IsString()
  @Length(1, 64)
  login!: string;

  @IsString()
  @Length(1, 200)
  password!: string;
}

export class UpdateMeDto implements UpdateMeInput {
  @IfPresent()
  @IsIn(['zh', 'en'])
  locale?: 'zh' | 'en';

  @IsOptional()
  @IsEmail()
  email?: string | null;

  @IsOptional()
  @Matches(/^[0-9+ -]{5,30}$/)
  phone?: string | null;
}

export class ChangePasswordDto implements ChangePasswordInput {
  @IsString()
  @Length(1, 200)
  currentPassword!: string;

  @IsString()
  @Length(1, 200)
  newPassword!: string;
}

export class AddTokenDto implements AddTokenInput {
  @OneLine()
  @IsString()
  @Length(1, 100)
  name!: string;

  /** Last day on which the token works, YYYY-MM-DD. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  expiresOn!: string;
}

export class SetUpDto implements SetUpInput {
  /** Printed on the server's console at start. */
  @IsString()
  @Length(1, 40)
  setupCode!: string;

  @OneLine()
  @IsString()
  @Length(1, 100)
  countyName!: string;

  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  login!: string;

  @OneLine()
  @IsString()
  @Length(1, 100)
  name!: string;

  @IsString()
  @Length(1, 200)
  password!: string;
}
