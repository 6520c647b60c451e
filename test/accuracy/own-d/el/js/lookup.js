function lookup(page,prefix){
  var args=new Object(); args.title="Επιλογή"; args.win=window;
  var ret=window.showModalDialog(page,args,"dialogHeight:380px;dialogWidth:300px;resizable:yes;scroll:yes;status:no");
  if(typeof(ret)=="undefined") return;
  document.f1[prefix+"_kod"].value=ret.kod;
  document.f1[prefix+"_per"].value=ret.per;
}
