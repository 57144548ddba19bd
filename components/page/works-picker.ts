/** How a surface lets several of a page's works be picked: loaded when it is wanted; null where none is offered. */
import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mention } from '../../utils/papers/types';

export interface WorksPicker {
  PickWorks: FunctionComponent<{ mentions: readonly Mention[] }>;
}

const PickerContext = createContext<(() => Promise<WorksPicker>) | null>(null);
export const WorksPickerProvider = PickerContext.Provider;
export const useWorksPicker = (): (() => Promise<WorksPicker>) | null => useContext(PickerContext);
