import type { Injector } from '@univerjs/core';
import { type BaseValueObject, IFunctionService, StringValueObject } from '@univerjs/engine-formula';

/** How the computer writes numbers: 1,234.5 or, as in Viet Nam, 1.234,5. */
export type Region = 'point' | 'comma';

type Executor = ReturnType<IFunctionService['getExecutors']> extends Map<unknown, infer F> ? F : never;

/**
 * Makes TEXT and FIXED read and write numbers by a region, as Excel does; Univer knows the English way alone. In a region with decimal
 * comma "#,##0" asks for places after the comma:
 * TEXT(5,"#,##0") is "5,000" there, by Univer's own reading of such formats "5,0".
 */
export function setRegion(injector: Injector, region: Region): void {
  if (region === 'point') return;
  const functions = injector.get(IFunctionService).getExecutors();
  const wrap = (name: string, call: (english: Executor['calculate']) => Executor['calculate']): void => {
    const executor = functions.get(name);
    if (!executor) throw new Error(`Univer has no function ${name}`);
    executor.calculate = call(executor.calculate.bind(executor));
  };
  wrap(
    'TEXT',
    (english) =>
      (value, format, ...more) =>
        swapped(english(value, swapped(format), ...more)),
  );
  wrap(
    'FIXED',
    (english) =>
      (...given) =>
        swapped(english(...given)),
  );
}

/** The text with points for commas and commas for points; anything but a single text as it is. */
function swapped<V>(value: V): V | BaseValueObject {
  if (!(value instanceof StringValueObject)) return value;
  const other = value.getValue().replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  return StringValueObject.create(other);
}
