/* showModalDialog 已从各浏览器移除，统一封装 */
function openModal(url,feat,cb){
  if(typeof window.showModalDialog=="function"){ cb(window.showModalDialog(url,null,feat)); return; }
  var d=document.createElement('div'); d.style.cssText='position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,0,0,.4)';
  var f=document.createElement('iframe'); f.src=url; f.style.cssText='width:340px;height:260px;display:block;margin:80px auto;background:#fff;border:0';
  d.appendChild(f); document.body.appendChild(d);
  window.modalReturn=function(v){ document.body.removeChild(d); cb(v); };
}
