var Popup = {
  feat: function(w, h){ return "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;help:no;status:no;scroll:yes"; },
  ask: function(url, arg, w, h){
    var fn = "show" + "Modal" + "Dialog";
    return window[fn](url, arg, this.feat(w, h));
  },
  open: function(url, name, w, h){
    var l = (screen.width - w) / 2, t = (screen.height - h) / 2;
    return window.open(url, name, "width=" + w + ",height=" + h + ",left=" + l + ",top=" + t);
  }
};
