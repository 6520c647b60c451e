<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Ret nyhed</title>
<script type="text/javascript">
function HtmlEditor(navn) { this.navn = navn; this.sti = 'editor/'; }
HtmlEditor.prototype.kanBruges = function () {
  var a = navigator.userAgent.toLowerCase();
  if (a.indexOf('msie') != -1 && a.indexOf('mac') == -1 && !window.opera) return parseFloat(navigator.appVersion.match(/MSIE (.\..)/)[1]) >= 5.5;
  if (navigator.product == 'Gecko' && navigator.productSub >= 20030210 && navigator.productSub < 20030300 && a.indexOf('chrome') == -1) return true;
  return false;
};
HtmlEditor.prototype.erstat = function () {
  if (!this.kanBruges()) return;
  var t = document.getElementById(this.navn), f = document.createElement('iframe');
  f.src = this.sti + 'editor.html?felt=' + this.navn; f.width = '100%'; f.height = '300'; f.frameBorder = '0';
  t.style.display = 'none'; t.parentNode.insertBefore(f, t);
};
window.onload = function () { new HtmlEditor('tekst').erstat(); };
</script></head>
<body><h1>Ret nyhed</h1><form method="post" action="nyhed_gem.php"><p><label>Overskrift<br /><input name="overskrift" size="60" value="Ny parkeringsordning ved sygehuset" /></label></p>
<p><textarea id="tekst" name="tekst" cols="80" rows="14">&lt;p&gt;Fra 1. maj gælder tre timers parkering på P2.&lt;/p&gt;</textarea></p>
<p>Du kan bruge &lt;p&gt;, &lt;b&gt; og &lt;a&gt;.</p><p><input type="submit" value="Gem" /></p></form></body></html>
