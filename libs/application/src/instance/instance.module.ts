import { Module } from '@nestjs/common';
import { DescribeInstance } from './describe-instance.js';
import { readVersion, VERSION } from './version.js';

@Module({
  providers: [DescribeInstance, { provide: VERSION, useFactory: readVersion }],
  exports: [DescribeInstance],
})
export class InstanceModule {}
