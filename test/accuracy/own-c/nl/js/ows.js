function Browseris(){ var agt=navigator.userAgent.toLowerCase(); this.ie=agt.indexOf("msie")>=0; this.ie55up=this.ie&&agt.indexOf("msie 5.0")<0; this.nav=!this.ie; }
var browseris=new Browseris();
function NewItem(u){ window.location=u+"?Source="+escape(window.location.href); }
function ExportList(){ if(browseris.ie55up){ try{ new ActiveXObject("SharePoint.SpreadsheetLauncher.1").ExportTo(location.href) }catch(e){} } else window.location="owssvr.dll?Using=_layouts/query.iqy&List=1"; }
