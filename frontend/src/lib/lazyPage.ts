import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { addTexts, type CatalogueName } from "./i18n";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;
type Lazy<P> = LazyExoticComponent<ComponentType<P>>;

function lazyWith<P>(texts: CatalogueName[], load: Load<P>): Lazy<P> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), addTexts(...texts)]);
    return module;
  });
}

/** A part of a feature that is loaded when it is first shown, together with the feature's texts. */
export const lazyPage = <P>(feature: string, load: Load<P>): Lazy<P> => lazyWith([`features/${feature}`, "later"], load);

/** A part whose texts are those that features share: a dialog of the shell, an act that several domains offer. */
export const lazyPart = <P>(load: Load<P>): Lazy<P> => lazyWith(["later"], load);

/** What opens at an act that few visits come to: its texts are no page's. */
export const lazyAct = <P>(load: Load<P>): Lazy<P> => lazyWith(["later", "acts"], load);
