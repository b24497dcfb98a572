import { type DynamicModule, Module } from '@nestjs/common';
import { DemoModule, IdentityModule } from '@guatu/application';
import { DataAccessModule } from '@guatu/data-access';
import { type Config, PlatformModule } from '@guatu/platform';

/** The use-cases that a first start needs, without anything that listens or takes jobs. */
@Module({})
export class PreparationModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PreparationModule,
      imports: [
        PlatformModule.forRoot(config),
        DataAccessModule.forRoot('guatu-start'),
        IdentityModule,
        DemoModule,
      ],
    };
  }
}
