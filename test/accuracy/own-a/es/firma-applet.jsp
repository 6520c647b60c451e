<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Firma de resoluciones</title>
<script language="JavaScript" type="text/javascript">
<!--
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
//-->
</script>

<script type="text/javascript">
function firmar() {
  var ap = document.applets["FirmaApplet"];
  var res = ap.firmar(document.forms["f"].hash.value, document.forms["f"].cert.value);
  if (res == null || res.length == 0) { alert("No se ha podido firmar: " + ap.getError()); return false; }
  document.forms["f"].firma.value = res;
  document.forms["f"].submit();
}
</script>
<script language="JavaScript">
<!--
function MM_swapImgRestore() { //v3.0
  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;
}
function MM_preloadImages() { //v3.0
  var d=document; if(d.images){ if(!d.MM_p) d.MM_p=new Array();
    var i,j=d.MM_p.length,a=MM_preloadImages.arguments; for(i=0; i<a.length; i++)
    if (a[i].indexOf("#")!=0){ d.MM_p[j]=new Image; d.MM_p[j++].src=a[i];}}
}
function MM_findObj(n, d) { //v4.01
  var p,i,x;  if(!d) d=document; if((p=n.indexOf("?"))>0&&parent.frames.length) {
    d=parent.frames[n.substring(p+1)].document; n=n.substring(0,p);}
  if(!(x=d[n])&&d.all) x=d.all[n]; for (i=0;!x&&i<d.forms.length;i++) x=d.forms[i][n];
  for(i=0;!x&&d.layers&&i<d.layers.length;i++) x=MM_findObj(n,d.layers[i].document);
  if(!x && d.getElementById) x=d.getElementById(n); return x;
}
function MM_swapImage() { //v3.0
  var i,j=0,x,a=MM_swapImage.arguments; document.MM_sr=new Array; for(i=0;i<(a.length-2);i+=3)
   if ((x=MM_findObj(a[i]))!=null){document.MM_sr[j++]=x; if(!x.oSrc) x.oSrc=x.src; x.src=a[i+2];}
}
function MM_showHideLayers() { //v6.0
  var i,p,v,obj,args=MM_showHideLayers.arguments;
  for (i=0; i<(args.length-2); i+=3) if ((obj=MM_findObj(args[i]))!=null) { v=args[i+2];
    if (obj.style) { obj=obj.style; v=(v=='show')?'visible':(v=='hide')?'hidden':v; }
    obj.visibility=v; }
}
function MM_openBrWindow(theURL,winName,features) { //v2.0
  window.open(theURL,winName,features);
}
//-->
</script>
</head><body>
<h2>Resolución 2007/04411 pendiente de firma</h2>
<p>Asunto: adjudicación del servicio de limpieza de los edificios municipales.</p>
<applet name="FirmaApplet" code="es.ayto.firma.FirmaApplet.class" archive="firma.jar,bcprov.jar" width="1" height="1" mayscript><param name="algoritmo" value="SHA1withRSA"></applet>
<form name="f" action="guardarFirma.do" method="post">
<input type="hidden" name="hash" value="9f1c22a07be2d1"><input type="hidden" name="firma">
Certificado <select name="cert"><option value="FNMT">FNMT-RCM<option value="DNI">DNI electrónico</select>
<input type="button" value="Firmar" onclick="firmar()">
</form></body></html>
