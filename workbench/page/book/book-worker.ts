// The entry of the worker: the open workbook, away from the page, so that the page answers while a file is read or written.
import { expose } from 'comlink';
import { bookService } from './service-of-book.ts';

expose(bookService());
