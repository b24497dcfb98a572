import { ApiOkResponse } from '@nestjs/swagger';

/** Media type of an Excel workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For a route that answers with a workbook instead of JSON. */
export const XlsxDownload = (description: string) =>
  ApiOkResponse({ description, content: { [xlsxType]: { schema: { type: 'string', format: 'binary' } } } });
