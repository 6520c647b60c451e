<html>
<head>
<title>Rubrica interna - Comune di Valdora</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_findObj(n, d) { //v4.01
  var p,i,x;  if(!d) d=document; if((p=n.indexOf("?"))>0&&parent.frames.length) {
    d=parent.frames[n.substring(p+1)].document; n=n.substring(0,p);}
  if(!(x=d[n])&&d.all) x=d.all[n]; for (i=0;!x&&i<d.forms.length;i++) x=d.forms[i][n];
  for(i=0;!x&&d.layers&&i<d.layers.length;i++) x=MM_findObj(n,d.layers[i].document);
  if(!x && d.getElementById) x=d.getElementById(n); return x;
}
function MM_showHideLayers() { //v6.0
  var i,p,v,obj,args=MM_showHideLayers.arguments;
  for (i=0; i<(args.length-2); i+=3) if ((obj=MM_findObj(args[i]))!=null) { v=args[i+2];
    if (obj.style) { obj=obj.style; v=(v=='show')?'visible':(v=='hide')?'hidden':v; }
    obj.visibility=v; }
}
function MM_reloadPage(init) {
  if (init==true) with (navigator) {if ((appName=="Netscape")&&(parseInt(appVersion)==4)) {
    document.MM_pgW=innerWidth; document.MM_pgH=innerHeight; onresize=MM_reloadPage; }}
  else if (innerWidth!=document.MM_pgW || innerHeight!=document.MM_pgH) location.reload();
}
//-->
</script>
<style type="text/css">body,td{font-family:Verdana;font-size:11px}.tit{background:#7A0019;color:#fff;font-weight:bold}#nota{position:absolute;left:560px;top:90px;width:180px;border:1px solid #7A0019;background:#FFF8E0;padding:6px;visibility:hidden}</style>
</head>
<body>
<h3>Rubrica telefonica degli uffici</h3>
<form method="get" action="rubrica.asp">Cognome: <input type="text" name="cogn"> Ufficio: <select name="uff"><option>Tutti<option>Anagrafe<option>Tributi<option>Lavori pubblici<option>Polizia locale</select> <input type="submit" value="Cerca"></form>
<p><a href="#" onMouseOver="MM_showHideLayers('nota','','show')" onMouseOut="MM_showHideLayers('nota','','hide')">Perché non trovo un numero?</a></p>
<table border="0" cellspacing="1" cellpadding="3" width="520">
<tr class="tit"><td>Nome</td><td>Ufficio</td><td>Interno</td><td>E-mail</td></tr>
<tr bgcolor="#F0F0F0"><td>Bianchi Lucia</td><td>Anagrafe</td><td>212</td><td>l.bianchi</td></tr>
<tr><td>Corradi Piero</td><td>Tributi</td><td>231</td><td>p.corradi</td></tr>
<tr bgcolor="#F0F0F0"><td>De Santis Nicolò</td><td>Lavori pubblici</td><td>245</td><td>n.desantis</td></tr>
<tr><td>Ferrari Maria Grazia</td><td>Segreteria generale</td><td>201</td><td>mg.ferrari</td></tr>
<tr bgcolor="#F0F0F0"><td>Galli Andrea</td><td>Polizia locale</td><td>260</td><td>a.galli</td></tr>
<tr><td>Zanon Beatrice</td><td>Biblioteca</td><td>288</td><td>b.zanon</td></tr>
</table>
<div id="nota">La rubrica è aggiornata ogni lunedì. Per le variazioni rivolgersi al CED, int. 299: è sufficiente una e-mail del responsabile.</div>
<p>Pagina ottimizzata per Internet Explorer 5.5, risoluzione 800x600</p>
</body>
</html>
