function chk(){
  var u=navigator.userAgent.toLowerCase();
  var a=u.indexOf("msie")>=0, b=u.indexOf("trident")>=0;
  if(!a&&!b){
    document.body.innerHTML="<p style='padding:40px'>\u7cfb\u7edf\u63d0\u793a\uff1a0x21</p>";
  }
}
