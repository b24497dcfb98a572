import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { readVersion } from '@guatu/application';
import { ProblemDto } from '../http/dto/problem.dto.js';
import { canonicalDocument } from './canonical-document.js';
import { addIdempotencyKey } from './idempotency-key.js';
import { addProblemResponses } from './problem-responses.js';

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** The OpenAPI document. Complete only from the build: its schemas are filled in by the compiler plugin. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Guatu 挂图')
    .setDescription(
      'Campaign tracking for counties. Dates are YYYY-MM-DD, money is whole yuan, rates are percent.',
    )
    .setVersion(readVersion())
    .addCookieAuth('guatu_session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemDto],
  });
  for (const path of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = path[method];
      if (!operation) continue;
      addIdempotencyKey(method, operation);
      addProblemResponses(method, operation);
    }
  }
  return canonicalDocument(document);
}
