<html><head>
<title>Smoelenboek</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript" type="text/JavaScript">
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
<style>.laag{position:absolute;left:300px;top:90px;visibility:hidden;background:#ffc;border:1px solid #000;padding:8px}</style>
<script language="JavaScript" src="lib/smoelenb_common.js"></script>
</head>
<body onLoad="MM_preloadImages('img/k1_f2.gif','img/k2_f2.gif')">
<h2>Smoelenboek afdeling Vergunningen</h2>
<p><a href="#" onMouseOut="MM_swapImgRestore();MM_showHideLayers('L0','','hide')" onMouseOver="MM_swapImage('f0','','img/k2_f2.gif',1);MM_showHideLayers('L0','','show')"><img name="f0" src="img/k1_f2.gif" border="0" width="60" height="20"> Ans</a></p>
<div id="L0" class="laag">Kamer 101, tst. 2200</div>
<p><a href="#" onMouseOut="MM_swapImgRestore();MM_showHideLayers('L1','','hide')" onMouseOver="MM_swapImage('f1','','img/k2_f2.gif',1);MM_showHideLayers('L1','','show')"><img name="f1" src="img/k1_f2.gif" border="0" width="60" height="20"> Bert</a></p>
<div id="L1" class="laag">Kamer 102, tst. 2201</div>
<p><a href="#" onMouseOut="MM_swapImgRestore();MM_showHideLayers('L2','','hide')" onMouseOver="MM_swapImage('f2','','img/k2_f2.gif',1);MM_showHideLayers('L2','','show')"><img name="f2" src="img/k1_f2.gif" border="0" width="60" height="20"> Coby</a></p>
<div id="L2" class="laag">Kamer 103, tst. 2202</div>
<p><a href="#" onMouseOut="MM_swapImgRestore();MM_showHideLayers('L3','','hide')" onMouseOver="MM_swapImage('f3','','img/k2_f2.gif',1);MM_showHideLayers('L3','','show')"><img name="f3" src="img/k1_f2.gif" border="0" width="60" height="20"> Dirk</a></p>
<div id="L3" class="laag">Kamer 104, tst. 2203</div>
<p><a href="#" onMouseOut="MM_swapImgRestore();MM_showHideLayers('L4','','hide')" onMouseOver="MM_swapImage('f4','','img/k2_f2.gif',1);MM_showHideLayers('L4','','show')"><img name="f4" src="img/k1_f2.gif" border="0" width="60" height="20"> Els</a></p>
<div id="L4" class="laag">Kamer 105, tst. 2204</div>
</body></html>
