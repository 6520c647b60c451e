<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Protocolo Geral - Consulta</title>
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_findObj(n, d) { //v4.01
  var p,i,x;  if(!d) d=document; if((p=n.indexOf("?"))>0&&parent.frames.length) {
    d=parent.frames[n.substring(p+1)].document; n=n.substring(0,p);}
  if(!(x=d[n])&&d.all) x=d.all[n]; for (i=0;!x&&i<d.forms.length;i++) x=d.forms[i][n];
  for(i=0;!x&&d.layers&&i<d.layers.length;i++) x=MM_findObj(n,d.layers[i].document);
  if(!x && d.getElementById) x=d.getElementById(n); return x;
}
function MM_validateForm() {
  var campo=MM_findObj('numero');
  document.MM_returnValue = (campo.value!='');
  if(campo.value=='') alert('Informe o número do processo');
}
function MM_openBrWindow(theURL,winName,features) { window.open(theURL,winName,features); }
//-->
</script></head><body>
<h3>Consulta de Processos</h3>
<form name="form1" action="consulta.php" onSubmit="MM_validateForm();return document.MM_returnValue">
Número: <input name="numero" type="text"> <input type="submit" value="Consultar"></form>
<a href="#" onClick="MM_openBrWindow('ajuda.html','ajuda','width=400,height=300')">Ajuda</a></body></html>
