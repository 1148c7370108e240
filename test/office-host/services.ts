// Services of Office that belong to no workbook: the library makes them by their full names.
import type { BookModel } from './book-model.ts';
import { HostObject } from './host-object.ts';
import { notImplemented } from './wire.ts';

/** The service of that name. Every other service is refused. */
export function serviceOf(name: string, book: BookModel): HostObject {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      // The ribbon may call actions from now on.
      return new HostObject('AddinInternalService', { call: { notifyActionHandlerReady: () => null } });
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new HostObject('AppRuntimeService', {
        call: {
          setAppRuntimeState: (state) => {
            book.paneState = String(state);
            return null;
          },
        },
      });
    default:
      throw notImplemented(name, 'service');
  }
}
