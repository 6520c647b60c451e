import { activexObject } from './activex-object';
import { activexScript } from './activex-script';
import { attachEvent } from './attach-event';
import { conditionalCompilation } from './conditional-compilation';
import { deprecatedFeature } from './deprecated-feature';
import { flash } from './flash';
import { ieDom } from './ie-dom';
import { ieGate } from './ie-gate';
import { ieGlobal } from './ie-global';
import { javaApplet } from './java-applet';
import { modalDialog } from './modal-dialog';
import { npapiMedia } from './npapi-media';
import { popupWindow } from './popup-window';
import { scriptForEvent } from './script-for-event';
import { shockwave } from './shockwave';
import { silverlight } from './silverlight';
import { unityPlayer } from './unity-player';
import { vbscript } from './vbscript';

/** Every rule, in the order in which they are asked; where two weigh the same, the first one decides. */
export const rules = [
  ieGate,
  activexScript,
  activexObject,
  vbscript,
  flash,
  shockwave,
  unityPlayer,
  javaApplet,
  silverlight,
  npapiMedia,
  modalDialog,
  popupWindow,
  attachEvent,
  ieGlobal,
  ieDom,
  scriptForEvent,
  conditionalCompilation,
  deprecatedFeature,
] as const;

export type RuleId = (typeof rules)[number]['id'];
