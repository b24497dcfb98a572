import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessKey } from './access.js';

/** Refuses to start with a route that does not declare who may use it. */
@Injectable()
export class RouteAccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype: unknown = metatype?.prototype;
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.undeclaredRoutes(metatype?.name ?? '?', prototype as Record<string, object>);
    });
    if (open.length > 0) {
      throw new Error(`Routes without @Can, @SignedIn or @Public: ${open.join(', ')}`);
    }
  }

  private undeclaredRoutes(controller: string, prototype: Record<string, object>): string[] {
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((method) => {
        const handler = prototype[method];
        if (!handler || !Reflect.hasMetadata(PATH_METADATA, handler)) return false;
        return !Reflect.hasMetadata(accessKey, handler);
      })
      .map((method) => `${controller}.${method}`);
  }
}
