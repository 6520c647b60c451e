function writeCtrl(id,w,h){
  document.write('<object id="'+id+'" classid="clsid:454C18E2-8B7D-43C6-8C17-B1825B49D7DE" codebase="cab/capture.cab#version=2,1,0,6" width="'+w+'" height="'+h+'"></object>');
}
var n=0;
function $(i){return document.getElementById(i);}
function kaishi(){ $('cap').bStartPlay(); }
function paizhao(){ n++; $('cap').bSaveJPG("D:\\scan\\", $('bh').value+"_"+n); $('msg').innerHTML="已拍 "+n+" 页"; }
function shangchuan(){ var r=$('cap').bUpLoadImage("D:\\scan\\", location.host, 80, "/upload.aspx"); $('msg').innerHTML=r?"上传成功":"上传失败"; }