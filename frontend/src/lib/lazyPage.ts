import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { addTexts } from "./i18n";

/** A part of a feature that is loaded when it is first shown, together with the feature's texts. */
export function lazyPage<P>(feature: string, load: () => Promise<{ default: ComponentType<P> }>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), addTexts(feature)]);
    return module;
  });
}
