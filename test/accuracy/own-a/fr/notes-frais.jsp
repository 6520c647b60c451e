<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Saisie des notes de frais - Mutuelle du Rhône</title>
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
/* ---- ajax, xml ---- */
function XwRequest() {
  var x = null;
  if (window.XMLHttpRequest) x = new XMLHttpRequest();
  else if (window.ActiveXObject) { try { x = new ActiveXObject('Msxml2.XMLHTTP'); } catch (e) { try { x = new ActiveXObject('Microsoft.XMLHTTP'); } catch (f) {} } }
  this.x = x;
}
XwRequest.prototype.send = function (m, u, d, cb) {
  var me = this; if (!this.x) return false;
  this.x.open(m, u, true);
  if (m == 'POST') this.x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  this.x.onreadystatechange = function () { if (me.x.readyState == 4) cb(me.x.status == 200 ? me.x : null); };
  this.x.send(d); return true;
};
function xwParseXml(s) {
  if (window.DOMParser) return new DOMParser().parseFromString(s, 'text/xml');
  var d = new ActiveXObject('Microsoft.XMLDOM'); d.async = false; d.loadXML(s); return d;
}
function xwXmlText(n) { if (!n) return ''; return xwDef(n.textContent) ? n.textContent : xwDef(n.text) ? n.text : (n.firstChild ? n.firstChild.nodeValue : ''); }
function xwTransform(xml, xsl) {
  if (window.XSLTProcessor) { var p = new XSLTProcessor(); p.importStylesheet(xsl); return new XMLSerializer().serializeToString(p.transformToDocument(xml)); }
  return xml.transformNode(xsl);
}
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
//-->
</script>

<script type="text/javascript">
function getXmlHttp() {
  var xmlhttp;
  try { xmlhttp = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) {
    try { xmlhttp = new ActiveXObject("Microsoft.XMLHTTP"); }
    catch (E) { xmlhttp = false; }
  }
  if (!xmlhttp && typeof XMLHttpRequest != 'undefined') xmlhttp = new XMLHttpRequest();
  return xmlhttp;
}
function chercheAgent(mat) {
  var x = getXmlHttp();
  x.open("GET", "/rh/agent.do?mat=" + encodeURIComponent(mat), true);
  x.onreadystatechange = function () {
    if (x.readyState == 4) {
      document.getElementById("nom").innerHTML = (x.status == 200) ? x.responseText : "matricule inconnu";
    }
  };
  x.send(null);
}
function total() {
  var f = document.forms["nf"], t = 0;
  for (var i = 1; i <= 6; i++) { var v = parseFloat(f["m" + i].value.replace(",", ".")); if (!isNaN(v)) t += v; }
  f.total.value = t.toFixed(2).replace(".", ",");
}
</script>

<style type="text/css">
#lxhead { background: #eee8d5; padding: 6px 10px; border-bottom: 2px solid #456; }
#lxhead .nm { font-weight: bold; font-size: 130%; }
#lxnav { list-style: none; margin: 4px 0 0 0; padding: 0; }
#lxnav li { display: inline; padding-right: 12px; }
#lxfoot { clear: both; margin-top: 20px; border-top: 1px solid #999; font-size: 80%; color: #555; }
* html #lxhead { height: 1%; }
</style>
</head>
<body>
<div id="lxhead">
<div class="nm">Rectorat - division 3</div>
<ul id="lxnav">
<li><a href="/notesdeservice.asp">Notes de service</a></li>
<li><a href="/formulaires.asp">Formulaires</a></li>
<li><a href="/prvention.asp">Prévention</a></li>
<li><a href="/accueil.asp">Accueil</a></li>
<li><a href="/annuaire.asp">Annuaire</a></li>
<li><a href="/assistance.asp">Assistance</a></li>
<li><a href="/services.asp">Services</a></li>
<li><a href="/plandusite.asp">Plan du site</a></li>
</ul>
</div>
<h2>Note de frais</h2>
<form name="nf" action="/rh/frais.do" method="post">
Matricule <input name="mat" size="7" onblur="chercheAgent(this.value)"> <b id="nom"></b>
<table>
<tr><th>Date</th><th>Nature</th><th>Montant</th></tr>
<tr><td><input name="d1" size="10"></td><td><select name="n1"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m1" size="8" onchange="total()"></td></tr>
<tr><td><input name="d2" size="10"></td><td><select name="n2"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m2" size="8" onchange="total()"></td></tr>
<tr><td><input name="d3" size="10"></td><td><select name="n3"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m3" size="8" onchange="total()"></td></tr>
<tr><td><input name="d4" size="10"></td><td><select name="n4"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m4" size="8" onchange="total()"></td></tr>
<tr><td><input name="d5" size="10"></td><td><select name="n5"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m5" size="8" onchange="total()"></td></tr>
<tr><td><input name="d6" size="10"></td><td><select name="n6"><option>Repas<option>Hôtel<option>Péage<option>Taxi</select></td><td><input name="m6" size="8" onchange="total()"></td></tr>
<tr><td colspan="2" align="right">Total</td><td><input name="total" size="8" readonly></td></tr>
</table>
<input type="submit" value="Transmettre au chef de service">
</form>

<div id="lxfoot">
<p>Pensez à changer votre mot de passe<br />
Don du sang mardi<br />
Parking sud fermé jeudi</p>
<p>Site optimisé pour 1024 x 768 | Dernière mise à jour : voir l&#x27;historique | <a href="#">Haut de page</a></p>
</div>
</body></html>
