import { createExcelHost } from '../excel';
import { mount } from './mount';
import { browserEnvironment } from './session/environment';

const element = document.getElementById('pane');
if (element === null) throw new Error('the page has no element "pane"');
await Office.onReady();
await mount(element, createExcelHost(), browserEnvironment);
