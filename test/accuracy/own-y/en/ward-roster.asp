<html>
<head>
<title>Ward 7 - Duty Roster</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
<!--
function MM_reloadPage(init) {  //reloads the window if Nav4 resized
  if (init==true) with (navigator) {if ((appName=="Netscape")&&(parseInt(appVersion)==4)) {
    document.MM_pgW=innerWidth; document.MM_pgH=innerHeight; onresize=MM_reloadPage; }}
  else if (innerWidth!=document.MM_pgW || innerHeight!=document.MM_pgH) return;
}
MM_reloadPage(true);
function MM_swapImgRestore() { //v3.0
  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;
}
function MM_preloadImages() { //v3.0
  var d=document; if(d.images){ if(!d.MM_p) d.MM_p=new Array();
    var i,j=d.MM_p.length,a=MM_preloadImages.arguments; for(i=0; i<a.length; i++)
    if (a[i].indexOf("#")!=0){ d.MM_p[j]=new Image; d.MM_p[j++].src=a[i];}}
}
function MM_findObj(n, d) { //v4.0
  var p,i,x;  if(!d) d=document; if((p=n.indexOf("?"))>0&&parent.frames.length) {
    d=parent.frames[n.substring(p+1)].document; n=n.substring(0,p);}
  if(!(x=d[n])&&d.all) x=d.all[n]; for (i=0;!x&&i<d.forms.length;i++) x=d.forms[i][n];
  for(i=0;!x&&d.layers&&i<d.layers.length;i++) x=MM_findObj(n,d.layers[i].document);
  if(!x && document.getElementById) x=document.getElementById(n); return x;
}
function MM_swapImage() { //v3.0
  var i,j=0,x,a=MM_swapImage.arguments; document.MM_sr=new Array; for(i=0;i<(a.length-2);i+=3)
   if ((x=MM_findObj(a[i]))!=null){document.MM_sr[j++]=x; if(!x.oSrc) x.oSrc=x.src; x.src=a[i+2];}
}
function MM_jumpMenu(targ,selObj,restore){ //v3.0
  eval(targ+".location='"+selObj.options[selObj.selectedIndex].value+"'");
  if (restore) selObj.selectedIndex=0;
}
//-->
</script>
</head>
<body bgcolor="#FFFFFF" onLoad="MM_preloadImages('img/home_f2.gif','img/rota_f2.gif')">
<a href="index.asp" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_swapImage('home','','img/home_f2.gif',1)"><img name="home" border="0" src="img/home.gif" alt="Home"></a>
<a href="ward-roster.asp" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_swapImage('rota','','img/rota_f2.gif',1)"><img name="rota" border="0" src="img/rota.gif" alt="Rosters"></a>
<form name="f1"><select name="wk" onChange="MM_jumpMenu('self',this,0)"><option value="ward-roster.asp?w=31" selected>Week 31</option><option value="ward-roster.asp?w=32">Week 32</option><option value="ward-roster.asp?w=33">Week 33</option></select></form>
<table border="1" cellpadding="3" cellspacing="0">
<tr bgcolor="#CCE6FF"><th>Name</th><th>Grade</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th><th>Sun</th></tr>
<tr><td>O'Neill, Siobhan</td><td>G</td><td>E</td><td>E</td><td>E</td><td>L</td><td>D/O</td><td>D/O</td><td>E</td></tr>
<tr><td>Patel, Hema</td><td>E</td><td>L</td><td>L</td><td>D/O</td><td>E</td><td>E</td><td>L</td><td>D/O</td></tr>
<tr><td>Barker, Tom</td><td>D</td><td>N</td><td>N</td><td>N</td><td>D/O</td><td>D/O</td><td>D/O</td><td>N</td></tr>
<tr><td>Mensah, Grace</td><td>HCA</td><td>D/O</td><td>E</td><td>L</td><td>L</td><td>L</td><td>E</td><td>A/L</td></tr>
</table>
<p><font size="2">E = early 0700-1515, L = late 1300-2115, N = night. Swap requests to Sister O'Neill by Wednesday noon. Bank shifts: ext 3390.</font></p>
</body>
</html>
