import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { readVersion } from '@guatu/application';

/** The OpenAPI document. Complete only from the build: its schemas are filled in by the compiler plugin. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Guatu 挂图')
    .setDescription(
      'Campaign tracking for counties. Dates are YYYY-MM-DD, money is whole yuan, rates are percent.',
    )
    .setVersion(readVersion())
    .addCookieAuth('guatu_session')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
