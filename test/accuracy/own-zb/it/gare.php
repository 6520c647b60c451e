<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" /><title>Gare e appalti</title>
<style type="text/css">#nav,#nav ul{list-style:none;margin:0;padding:0}#nav li{float:left;width:140px;position:relative;background:#dde}#nav li ul{position:absolute;left:-999em;background:#eef}#nav li:hover ul,#nav li.sfhover ul{left:auto}#c{clear:both;padding-top:20px}</style>
<script type="text/javascript"><!--//--><![CDATA[//><!--
sfHover = function() {
  var sfEls = document.getElementById("nav").getElementsByTagName("LI");
  for (var i=0; i<sfEls.length; i++) {
    sfEls[i].onmouseover=function() { this.className+=" sfhover"; }
    sfEls[i].onmouseout=function() { this.className=this.className.replace(new RegExp(" sfhover\\b"), ""); }
  }
}
if (window.attachEvent) window.attachEvent("onload", sfHover);
//--><!]]></script></head><body>
<ul id="nav"><li><a href="#">Gare</a><ul><li><a href="aperte.php">Aperte</a></li><li><a href="chiuse.php">Concluse</a></li></ul></li><li><a href="#">Moduli</a><ul><li><a href="dgue.doc">Dichiarazioni</a></li><li><a href="offerta.doc">Offerta economica</a></li></ul></li></ul>
<div id="c"><h1>Gare aperte</h1><table border="1" cellpadding="4"><tr><th>CIG</th><th>Oggetto</th><th>Importo</th><th>Scadenza</th></tr>
<tr><td>0446128A1F</td><td>Fornitura arredi scolastici</td><td>&euro; 48.000</td><td>15/03/2010</td></tr><tr><td>0446991C02</td><td>Manutenzione impianti elevatori</td><td>&euro; 36.500</td><td>22/03/2010</td></tr></table><p>Il responsabile del procedimento è il geom. Nicolò Sanna.</p></div></body></html>
