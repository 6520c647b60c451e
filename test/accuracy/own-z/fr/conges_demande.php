<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>Demande de congés</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_reloadPage(init) {  //reloads the window if Nav4 resized
  if (init==true) with (navigator) {if ((appName=="Netscape")&&(parseInt(appVersion)==4)) {
    document.MM_pgW=innerWidth; document.MM_pgH=innerHeight; }}
}
MM_reloadPage(true);

function MM_findObj(n, d) { //v4.01
  var p,i,x;  if(!d) d=document; if((p=n.indexOf("?"))>0&&parent.frames.length) {
    d=parent.frames[n.substring(p+1)].document; n=n.substring(0,p);}
  if(!(x=d[n])&&d.all) x=d.all[n]; for (i=0;!x&&i<d.forms.length;i++) x=d.forms[i][n];
  for(i=0;!x&&d.layers&&i<d.layers.length;i++) x=MM_findObj(n,d.layers[i].document);
  if(!x && d.getElementById) x=d.getElementById(n); return x;
}
function MM_validateForm() { //v4.0
  var i,p,q,nm,test,num,min,max,errors='',args=MM_validateForm.arguments;
  for (i=0; i<(args.length-2); i+=3) { test=args[i+2]; val=MM_findObj(args[i]);
    if (val) { nm=val.name; if ((val=val.value)!="") {
      if (test.indexOf('isEmail')!=-1) { p=val.indexOf('@');
        if (p<1 || p==(val.length-1)) errors+='- '+nm+' doit contenir une adresse e-mail.\n';
      } else if (test!='R') { num = parseFloat(val);
        if (isNaN(val)) errors+='- '+nm+' doit contenir un nombre.\n';
    } } else if (test.charAt(0) == 'R') errors += '- '+nm+' est obligatoire.\n'; }
  } if (errors) alert('Erreur(s) de saisie:\n'+errors);
  document.MM_returnValue = (errors == '');
}
function MM_swapImgRestore() { //v3.0
  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;
}
function MM_swapImage() { //v3.0
  var i,j=0,x,a=MM_swapImage.arguments; document.MM_sr=new Array; for(i=0;i<(a.length-2);i+=3)
   if ((x=MM_findObj(a[i]))!=null){document.MM_sr[j++]=x; if(!x.oSrc) x.oSrc=x.src; x.src=a[i+2];}
}
//-->
</script>
<link href="rh.css" rel="stylesheet" type="text/css">
</head>
<body>
<table width="760" border="0" cellspacing="0" cellpadding="0">
  <tr>
    <td><a href="index.php" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_swapImage('acc','','images/accueil_f2.gif',1)"><img src="images/accueil.gif" name="acc" width="100" height="24" border="0" alt="Accueil"></a><a href="solde.php" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_swapImage('sol','','images/solde_f2.gif',1)"><img src="images/solde.gif" name="sol" width="100" height="24" border="0" alt="Mon solde"></a></td>
  </tr>
  <tr>
    <td class="titre">Demande de cong&eacute;s / RTT</td>
  </tr>
</table>
<form name="form1" method="post" action="conges_valid.php" onSubmit="MM_validateForm('matricule','','RisNum','debut','','R','fin','','R','email','','NisEmail');return document.MM_returnValue">
<table width="500" border="0">
  <tr><td>Matricule</td><td><input name="matricule" type="text" size="8"></td></tr>
  <tr><td>Service</td><td><select name="service"><option>Voirie</option><option>&Eacute;tat civil</option><option>Espaces verts</option><option>Bibliothèque</option></select></td></tr>
  <tr><td>Du (jj/mm/aaaa)</td><td><input name="debut" type="text" size="10"> <label><input type="radio" name="dm" value="m" checked>matin</label> <label><input type="radio" name="dm" value="a">après-midi</label></td></tr>
  <tr><td>Au</td><td><input name="fin" type="text" size="10"></td></tr>
  <tr><td>Votre e-mail</td><td><input name="email" type="text" size="30"></td></tr>
  <tr><td valign="top">Motif</td><td><textarea name="motif" cols="35" rows="3"></textarea></td></tr>
  <tr><td>&nbsp;</td><td><input type="submit" name="Submit" value="Envoyer au chef de service"></td></tr>
</table>
</form>
<p class="pied">Le dépôt se fait au moins 15 jours avant le départ (note DRH n° 2004-17).</p>
</body>
</html>
