import { activexObject } from './activex-object';
import { activexScript } from './activex-script';
import { attachEvent } from './attach-event';
import { blockedFrame } from './blocked-frame';
import { conditionalComment } from './conditional-comment';
import { conditionalCompilation } from './conditional-compilation';
import { cssExpression } from './css-expression';
import { dataBinding } from './data-binding';
import { dataIsland } from './data-island';
import { deprecatedFeature } from './deprecated-feature';
import { dxFilter } from './dx-filter';
import { elementBehavior } from './element-behavior';
import { flash } from './flash';
import { hta } from './hta';
import { htmlTime } from './html-time';
import { ieDom } from './ie-dom';
import { ieGate } from './ie-gate';
import { ieGlobal } from './ie-global';
import { javaApplet } from './java-applet';
import { jscriptDialect } from './jscript-dialect';
import { localAddress } from './local-address';
import { missingScript } from './missing-script';
import { mixedContent } from './mixed-content';
import { modalDialog } from './modal-dialog';
import { npapiMedia } from './npapi-media';
import { popupWindow } from './popup-window';
import { scriptForEvent } from './script-for-event';
import { shockwave } from './shockwave';
import { silverlight } from './silverlight';
import { unityPlayer } from './unity-player';
import { vbscript } from './vbscript';
import { vml } from './vml';

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
  elementBehavior,
  cssExpression,
  dxFilter,
  vml,
  htmlTime,
  dataIsland,
  dataBinding,
  conditionalComment,
  hta,
  modalDialog,
  popupWindow,
  attachEvent,
  ieGlobal,
  ieDom,
  scriptForEvent,
  conditionalCompilation,
  jscriptDialect,
  deprecatedFeature,
  localAddress,
  blockedFrame,
  mixedContent,
  missingScript,
] as const;

export type RuleId = (typeof rules)[number]['id'];
