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
function Lib_sniff() {
  this.ver = navigator.appVersion; this.agent = navigator.userAgent;
  this.dom = document.getElementById ? 1 : 0;
  this.win = (navigator.userAgent.indexOf("Win") > -1);
  this.ie5 = (this.ver.indexOf("MSIE 5") > -1 && this.dom) ? 1 : 0;
  this.ie6 = (this.ver.indexOf("MSIE 6") > -1 && this.dom) ? 1 : 0;
  this.ie4 = (document.all && !this.dom) ? 1 : 0;
  this.ie = this.ie4 || this.ie5 || this.ie6;
  this.ns6 = (this.dom && parseInt(this.ver) >= 5) ? 1 : 0;
  this.ns4 = (document.layers && !this.dom) ? 1 : 0;
  return this;
}
var bw = new Lib_sniff();
function fixPngs() {
  var v = navigator.appVersion.split("MSIE"), n = parseFloat(v[1]);
  if (n >= 5.5 && n < 7 && document.body.filters) {
    for (var i = 0; i < document.images.length; i++) {
      var img = document.images[i], s = img.src.toUpperCase();
      if (s.substring(s.length - 3) == "PNG") {
        img.outerHTML = "<span style=\"display:inline-block;width:" + img.width + "px;height:" + img.height + "px;filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='" + img.src + "')\"></span>";
        i--;
      }
    }
  }
}
if (window.attachEvent) window.attachEvent("onload", fixPngs);
