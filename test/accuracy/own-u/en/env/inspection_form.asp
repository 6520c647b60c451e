<html>
<head>
<title>Food Premises Inspection - Record</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript" type="text/JavaScript">
<!--
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
        if (p<1 || p==(val.length-1)) errors+='- '+nm+' must contain an e-mail address.\n';
      } else if (test!='R') { num = parseFloat(val);
        if (isNaN(val)) errors+='- '+nm+' must contain a number.\n';
    } } else if (test.charAt(0) == 'R') errors += '- '+nm+' is required.\n'; }
  } if (errors) alert('The following error(s) occurred:\n'+errors);
  document.MM_returnValue = (errors == '');
}
//-->
</script>
<link href="eh.css" rel="stylesheet" type="text/css">
</head>
<body>
<h2>Food Premises Inspection</h2>
<form action="inspection_save.asp" method="post" name="form1" onSubmit="MM_validateForm('Premises','','R','Officer','','R','Email','','NisEmail','Score','','RisNum');return document.MM_returnValue">
<table width="600" border="0" cellspacing="2">
<tr><td>Premises</td><td><input name="Premises" type="text" size="50"></td></tr>
<tr><td>Officer</td><td><input name="Officer" type="text" size="30"></td></tr>
<tr><td>Contact e-mail</td><td><input name="Email" type="text" size="40"></td></tr>
<tr><td>Hygiene</td><td><select name="Hyg"><option>0</option><option>5</option><option>10</option><option>15</option><option>20</option><option>25</option></select></td></tr>
<tr><td>Total score</td><td><input name="Score" type="text" size="5"></td></tr>
<tr><td valign="top">Contraventions</td><td><textarea name="Notes" cols="50" rows="5"></textarea></td></tr>
<tr><td></td><td><input type="submit" name="Submit" value="Save inspection"></td></tr>
</table>
</form>
</body>
</html>
