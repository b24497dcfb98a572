import { Module } from '@nestjs/common';
import { ApiTokens } from './api-tokens.js';
import { Authenticate } from './authenticate.js';
import { ChangePassword } from './change-password.js';
import { GetMe } from './get-me.js';
import { newSetupCode, SETUP_CODE } from './setup-code.js';
import { SetUpInstance } from './set-up-instance.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { UpdateMe } from './update-me.js';

const useCases = [ApiTokens, Authenticate, ChangePassword, GetMe, SetUpInstance, SignIn, SignOut, UpdateMe];

/** Who somebody is and how they prove it. */
@Module({
  providers: [...useCases, { provide: SETUP_CODE, useFactory: newSetupCode }],
  exports: [...useCases, SETUP_CODE],
})
export class IdentityModule {}
