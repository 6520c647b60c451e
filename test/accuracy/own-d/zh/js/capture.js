var files=[];
function qidong(){ view1.OpenDeviceEx(0); view1.SetResolution(3); view1.SetScanSize(2); }
function guanbi(){ view1.CloseDevice(); }
function paizhao(){
  var f="C:\\capture\\"+document.getElementById("ajh").value+"_"+(files.length+1)+".jpg";
  if(view1.ScanImage(f)){ files.push(f); var li=document.createElement("li"); li.innerText=f; document.getElementById("list").appendChild(li); }
}
function shangchuan(){
  for(var i=0;i<files.length;i++) view1.HttpUpload("http://"+location.host+"/da/upload.jsp",files[i]);
  alert("¹éµµÍê³É£¬¹²"+files.length+"Ò³");
}
