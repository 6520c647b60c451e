/* xw.js  cross-browser toolkit  v3.15.2  compiled from core, event, drag, ajax, xml, form, media
   Distributed under the terms of the LGPL */
var xwVersion = '3.15.2', xwIE4Up, xwOp7Up, xwMac, xwNN4;
(function () {
  var ua = navigator.userAgent.toLowerCase();
  xwOp7Up = !!window.opera && ua.indexOf('opera') != -1;
  xwMac = ua.indexOf('mac') != -1;
  xwNN4 = !!document.layers;
  xwIE4Up = !window.opera && document.all && ua.indexOf('msie') != -1 ? true : false;
})();
/* ---- core ---- */
function xwGet(e) {
  if (typeof e != 'string') return e;
  if (document.getElementById) return document.getElementById(e);
  if (document.all) return document.all[e];
  if (document.layers) return document.layers[e];
  return null;
}
function xwDef() { for (var i = 0; i < arguments.length; ++i) if (typeof arguments[i] == 'undefined') return false; return true; }
function xwNum() { for (var i = 0; i < arguments.length; ++i) if (isNaN(arguments[i]) || typeof arguments[i] != 'number') return false; return true; }
function xwShow(e) { if (!(e = xwGet(e))) return; if (e.style && xwDef(e.style.visibility)) e.style.visibility = 'visible'; else if (xwDef(e.visibility)) e.visibility = 'show'; }
function xwHide(e) { if (!(e = xwGet(e))) return; if (e.style && xwDef(e.style.visibility)) e.style.visibility = 'hidden'; else if (xwDef(e.visibility)) e.visibility = 'hide'; }
function xwLeft(e, x) {
  if (!(e = xwGet(e))) return 0;
  if (xwDef(e.style) && typeof e.style.left == 'string') { if (xwNum(x)) e.style.left = x + 'px'; else { x = parseInt(e.style.left, 10); if (isNaN(x)) x = 0; } }
  else if (xwDef(e.style) && xwDef(e.style.pixelLeft)) { if (xwNum(x)) e.style.pixelLeft = x; else x = e.style.pixelLeft; }
  return x;
}
function xwTop(e, y) {
  if (!(e = xwGet(e))) return 0;
  if (xwDef(e.style) && typeof e.style.top == 'string') { if (xwNum(y)) e.style.top = y + 'px'; else { y = parseInt(e.style.top, 10); if (isNaN(y)) y = 0; } }
  else if (xwDef(e.style) && xwDef(e.style.pixelTop)) { if (xwNum(y)) e.style.pixelTop = y; else y = e.style.pixelTop; }
  return y;
}
function xwClientWidth() {
  var w = 0;
  if (document.compatMode == 'CSS1Compat' && !window.opera && document.documentElement && document.documentElement.clientWidth) w = document.documentElement.clientWidth;
  else if (document.body && document.body.clientWidth) w = document.body.clientWidth;
  else if (xwDef(window.innerWidth)) w = window.innerWidth;
  return w;
}
function xwStyle(e, p) {
  var s, v = '';
  if (!(e = xwGet(e))) return v;
  if (document.defaultView && document.defaultView.getComputedStyle) { s = document.defaultView.getComputedStyle(e, ''); if (s) v = s.getPropertyValue(p); }
  else if (e.currentStyle) { var a = p.split('-'); p = a[0]; for (var i = 1; i < a.length; ++i) p += a[i].charAt(0).toUpperCase() + a[i].substr(1); v = e.currentStyle[p]; }
  return v;
}
function xwOpacity(e, o) {
  if (!(e = xwGet(e))) return;
  if (xwDef(e.style.opacity)) e.style.opacity = o;
  else if (e.filters && xwDef(e.style.filter)) e.style.filter = 'progid:DXImageTransform.Microsoft.Alpha(opacity=' + 100 * o + ')';
}
/* ---- events ---- */
function xwListen(e, t, f, c) {
  if (!(e = xwGet(e))) return;
  t = t.toLowerCase();
  if (e.addEventListener) e.addEventListener(t, f, c || false);
  else if (e.attachEvent) e.attachEvent('on' + t, f);
  else e['on' + t] = f;
}
function xwUnlisten(e, t, f, c) {
  if (!(e = xwGet(e))) return;
  if (e.removeEventListener) e.removeEventListener(t, f, c || false);
  else if (e.detachEvent) e.detachEvent('on' + t, f);
  else e['on' + t] = null;
}
function XwEvent(evt) {
  var e = evt || window.event;
  if (!e) return;
  this.type = e.type;
  this.target = e.target || e.srcElement;
  this.relatedTarget = e.relatedTarget;
  if (!this.relatedTarget && e.type == 'mouseover') this.relatedTarget = e.fromElement;
  if (!this.relatedTarget && e.type == 'mouseout') this.relatedTarget = e.toElement;
  this.pageX = xwDef(e.pageX) ? e.pageX : e.clientX + (document.body ? document.body.scrollLeft : 0);
  this.pageY = xwDef(e.pageY) ? e.pageY : e.clientY + (document.body ? document.body.scrollTop : 0);
  this.keyCode = e.keyCode || e.which || 0;
}
function xwStop(evt) { if (evt && evt.stopPropagation) evt.stopPropagation(); else if (window.event) window.event.cancelBubble = true; }
function xwPrevent(evt) { if (evt && evt.preventDefault) evt.preventDefault(); else if (window.event) window.event.returnValue = false; }
/* ---- drag ---- */
var xwDragObj = null;
function xwDragStart(evt) {
  var e = new XwEvent(evt); xwDragObj = { el: this.nodeType ? this : e.target, x: e.pageX, y: e.pageY };
  if (xwDragObj.el.setCapture && xwIE4Up) { xwDragObj.el.setCapture(); xwDragObj.el.attachEvent('onlosecapture', xwDragEnd); }
  xwListen(document, 'mousemove', xwDragMove); xwListen(document, 'mouseup', xwDragEnd); xwPrevent(evt);
}
function xwDragMove(evt) { if (!xwDragObj) return; var e = new XwEvent(evt), o = xwDragObj; xwLeft(o.el, xwLeft(o.el) + e.pageX - o.x); xwTop(o.el, xwTop(o.el) + e.pageY - o.y); o.x = e.pageX; o.y = e.pageY; }
function xwDragEnd() { if (!xwDragObj) return; if (xwDragObj.el.releaseCapture && xwIE4Up) xwDragObj.el.releaseCapture(); xwUnlisten(document, 'mousemove', xwDragMove); xwUnlisten(document, 'mouseup', xwDragEnd); xwDragObj = null; }
/* ---- forms, selection, clipboard ---- */
function xwInsertAt(t, s) {
  if (document.selection && !window.getSelection) { t.focus(); document.selection.createRange().text = s; }
  else if (xwDef(t.selectionStart)) { var a = t.selectionStart; t.value = t.value.substring(0, a) + s + t.value.substring(t.selectionEnd); t.selectionStart = t.selectionEnd = a + s.length; }
  else t.value += s;
}
function xwCopy(s) { if (window.clipboardData) return window.clipboardData.setData('Text', s); try { return document.execCommand('copy'); } catch (e) { return false; } }
function xwModal(u, w, h, cb) {
  if (window.showModalDialog) { var r = window.showModalDialog(u, window, 'dialogWidth:' + w + 'px;dialogHeight:' + h + 'px'); if (cb) cb(r); return; }
  window.xwModalCb = cb; window.open(u, 'xwModal', 'width=' + w + ',height=' + h + ',scrollbars=yes');
}
/* ---- media ---- */
function xwHasFlash() {
  if (navigator.plugins && navigator.plugins.length) return !!navigator.plugins['Shockwave Flash'];
  if (window.ActiveXObject) { for (var i = 12; i > 3; --i) { try { if (new ActiveXObject('ShockwaveFlash.ShockwaveFlash.' + i)) return true; } catch (e) {} } }
  return false;
}
function xwFlash(id, swf, w, h, alt) {
  var e = xwGet(id); if (!e) return;
  if (!xwHasFlash()) { if (alt) e.innerHTML = alt; return; }
  e.innerHTML = '<object type="application/x-shockwave-flash" data="' + swf + '" width="' + w + '" height="' + h + '"><param name="movie" value="' + swf + '"></object>';
}
