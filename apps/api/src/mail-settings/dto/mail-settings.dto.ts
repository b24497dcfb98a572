import type { MailSettingsInput } from '@guatu/application';
import {
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
} from 'class-validator';
import { Trim } from '../../http/trim.js';
import { OneLine } from '../../http/one-line.js';

export class MailSettingsDto implements MailSettingsInput {
  /** Whether digests go out by mail. */
  @IsBoolean()
  enabled!: boolean;

  /** Host name or address of the mail server. */
  @Trim()
  @Matches(/^[A-Za-z0-9_.:-]{1,253}$/)
  host!: string;

  @IsInt()
  @Min(1)
  @Max(65_535)
  port!: number;

  @IsIn(['none', 'starttls', 'tls'])
  security!: 'none' | 'starttls' | 'tls';

  /** Null or left out: no sign-in. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  user?: string | null;

  /** Left out: the stored one stays, as long as server, port, encryption and user do. Never shown again. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  password?: string | null;

  /** On an intranet the domain may have no dot. */
  @Trim()
  @IsEmail({ require_tld: false })
  fromAddress!: string;

  @OneLine()
  @IsString()
  @Length(1, 100)
  fromName!: string;
}

export class TestMailDto {
  @Trim()
  @IsEmail({ require_tld: false })
  to!: string;
}
